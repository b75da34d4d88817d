package org.jingwei.access;

import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Accounts as Spring Data keeps them: the write road alone; who calls is read by {@code access/viewer}. */
interface StoredAccounts extends Neo4jRepository<Account, String> {

    Optional<Account> findByUsername(String username);
}
