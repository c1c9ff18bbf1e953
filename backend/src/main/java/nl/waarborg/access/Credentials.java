package nl.waarborg.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to check a password; absent for accounts that have none yet. */
record Credentials(UUID accountId, String email, @Nullable String passwordHash) {}
