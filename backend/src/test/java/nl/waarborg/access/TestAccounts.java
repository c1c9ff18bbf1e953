package nl.waarborg.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;

/** Makes accounts with a running session straight in the database, so that tests need not sign in each time. */
@ApplicationScoped
@Unremovable
public class TestAccounts {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static volatile String hash;

    private final Pool pool;
    private final Passwords passwords;
    private final AccessTokens tokens;
    private final Clock clock;

    /** Signing takes longer than most of what is tested. */
    private final Map<UUID, Signed> signed = new ConcurrentHashMap<>();

    private record Signed(String token, Instant at) {}

    TestAccounts(Pool pool, Passwords passwords, AccessTokens tokens, Clock clock) {
        this.pool = pool;
        this.passwords = passwords;
        this.tokens = tokens;
        this.clock = clock;
    }

    public static Person atAuthority(UUID authority, Role... roles) {
        return bean().make(Place.authority(authority), roles);
    }

    public static Person atProvider(UUID provider, Role... roles) {
        return bean().make(Place.provider(provider), roles);
    }

    public static Person atInstallation() {
        return bean().make(Place.installation(), Role.ADMINISTRATOR);
    }

    public static String token(Person person) {
        return bean().tokenOf(person);
    }

    private static TestAccounts bean() {
        return Arc.container().instance(TestAccounts.class).get();
    }

    Person make(Place place, Role... roles) {
        UUID account = Ids.next();
        UUID membership = Ids.next();
        UUID session = Ids.next();
        int number = COUNT.incrementAndGet();
        String name = "Proef Persoon " + number;
        String email = "proef-" + account + "@voorbeeld.example";
        Instant now = clock.real();
        run("""
                insert into account (id, email, name, language, password_hash, created_at) values ($1, $2, $3, 'NL', $4, $5)""", account, email, name, passwordHash(), utc(now));
        run(
                """
                insert into membership (id, account_id, scope, authority_id, provider_id, roles, valid_from, granted_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8)""",
                membership,
                account,
                place.scope().name(),
                place.authorityId(),
                place.providerId(),
                Arrays.stream(roles).map(Role::name).toArray(String[]::new),
                LocalDate.of(2000, 1, 1),
                utc(now));
        run("""
                insert into sign_in_session (id, account_id, membership_id, purpose, generation, refreshed_at, created_at,
                    last_seen_at, expires_at) values ($1, $2, $3, 'WORK', 0, $4, $4, $5, $5)""", session, account, membership, utc(now), utc(now.plusSeconds(86_400)));
        Caller.Kind kind = place.scope() == Scope.PROVIDER ? Caller.Kind.PROVIDER : Caller.Kind.STAFF;
        Caller caller = new Caller(
                account,
                name,
                kind,
                place.authorityId(),
                place.providerId(),
                Set.of(roles),
                session,
                "proef-" + number,
                Language.NL);
        return new Person(caller, email, membership);
    }

    String tokenOf(Person person) {
        Instant now = clock.real();
        return signed.compute(
                        person.caller().sessionId(),
                        (session, known) ->
                                known != null && now.isBefore(known.at().plus(FRESH))
                                        ? known
                                        : new Signed(sign(person), now))
                .token();
    }

    private String sign(Person person) {
        Caller caller = person.caller();
        Account account = new Account();
        account.id = caller.accountId();
        Membership membership =
                new Membership(caller.accountId(), Place.of(caller), caller.roles(), LocalDate.of(2000, 1, 1), null);
        membership.id = person.membershipId();
        SignInSession session = new SignInSession(
                account, membership.id, SignInSession.Purpose.WORK, clock.real(), Duration.ofHours(1));
        session.id = caller.sessionId();
        return tokens.sign(session, membership, clock.real()).text();
    }

    private String passwordHash() {
        if (hash == null) {
            hash = passwords.hash(People.PASSWORD).await().indefinitely();
        }
        return hash;
    }

    private void run(String sql, Object... values) {
        pool.preparedQuery(sql).execute(tuple(values)).await().indefinitely();
    }

    private static Tuple tuple(Object... values) {
        Tuple tuple = Tuple.tuple();
        for (Object value : values) {
            tuple.addValue(value);
        }
        return tuple;
    }

    private static OffsetDateTime utc(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
