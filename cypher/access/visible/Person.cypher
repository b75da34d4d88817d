// Signed-in viewers see it (the policy's own words come with the policy).
$viewer.account IS NOT NULL
