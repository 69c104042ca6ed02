"""What features made of each rule and condition: true, false, unknown, decisive."""
