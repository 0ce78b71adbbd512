// Ends at once: its process id belongs to nobody afterwards.
