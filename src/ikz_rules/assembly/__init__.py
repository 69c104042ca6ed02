"""The finished plan: reasons, help, remarks and open questions around the scheduled measures."""
