// What clues say of a draft is for the head of the office alone.
$viewer.sees.ClueCheck.V
