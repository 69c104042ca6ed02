# language: de
# Funktionalität folgt
