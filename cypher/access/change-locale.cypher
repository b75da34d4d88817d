// Nothing: the account is answered in that language from now on.
// in: account: String, locale: String
// changes
MATCH (account:Account {id: $account})
SET account.locale = $locale, account.version = account.version + 1
