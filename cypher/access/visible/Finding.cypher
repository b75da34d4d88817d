// Findings that were kept; those of a cross-check are judged at its door, by whom it asks about.
$viewer.sees.Finding.V
