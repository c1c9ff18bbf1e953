package nl.waarborg.testing;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.TestAccounts;

/**
 * Somebody who is signed in, for tests.
 *
 * @param caller as services see this person
 */
public record Person(Caller caller, String email, UUID membershipId) {

    public UUID id() {
        return caller.accountId();
    }

    public String name() {
        return caller.name();
    }

    /** An access token of this person's session, hardly older than a minute. */
    public String token() {
        return TestAccounts.token(this);
    }

    /** Begins a call to the API as this person. */
    public RequestSpecification api() {
        return Api.as(token());
    }
}
