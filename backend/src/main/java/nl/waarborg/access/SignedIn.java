package nl.waarborg.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of signing in or refreshing.
 *
 * @param refreshSecret what the cookie must carry from now on; absent when the cookie stays as it is
 */
record SignedIn(
        UUID sessionId,
        SessionApi.Session session,
        @Nullable String refreshSecret) {}
