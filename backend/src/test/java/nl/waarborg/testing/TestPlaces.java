package nl.waarborg.testing;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import nl.waarborg.protocol.TestSettings;
import nl.waarborg.shared.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the authorities and providers of {@link Places} in the database before the first test. */
@ApplicationScoped
class TestPlaces {

    private final Pool pool;
    private final TestSettings settings;
    private final boolean wanted;

    TestPlaces(
            Pool pool,
            TestSettings settings,
            @ConfigProperty(name = "waarborg.testing.places", defaultValue = "true") boolean wanted) {
        this.pool = pool;
        this.settings = settings;
        this.wanted = wanted;
    }

    void put(@Observes StartupEvent started) {
        if (!wanted) {
            return;
        }
        authority(Places.NORTH, "NRD", "Toezicht Noord", Places.ASSEN);
        authority(Places.SOUTH, "ZUID", "Toezicht Zuid", Places.GRONINGEN);
        provider(Places.OAK, "Voorbeeldzorg De Eik", "00000011", Places.NORTH);
        provider(Places.BIRCH, "Voorbeeldzorg De Berk", "00000012", Places.SOUTH);
        location(Places.OAK_HOUSE, Places.OAK, "Huis De Eik", Places.ASSEN);
        location(Places.BIRCH_HOUSE, Places.BIRCH, "Huis De Berk", Places.GRONINGEN);
    }

    private void authority(UUID id, String code, String name, String municipality) {
        run(
                "insert into authority (id, version, code, name, case_prefix, created_at) values ($1, 0, $2, $3, $2, now())",
                id,
                code,
                name);
        run("""
                insert into served_municipality (id, authority_id, municipality_code, valid_from)
                values ($1, $2, $3, date '2015-01-01')""", Ids.next(), id, municipality);
        run("""
                insert into settings_version (id, version, authority_id, valid_from, state, reason, settings,
                    proposed_by_name, proposed_at, decided_by_name, decided_at, alone_recorded)
                values ($1, 0, $2, date '2015-01-01', 'APPROVED', 'Proef', $3::text::jsonb, 'Proef', now(), 'Proef', now(), true)""", Ids.next(), id, settings.asKept());
    }

    private void provider(UUID id, String name, String kvkNumber, UUID authority) {
        run("""
                insert into provider (id, version, name, kvk_number, kind, email, personal_budget, created_at)
                values ($1, 0, $2, $3, 'ORGANISATION', 'zorg@voorbeeld.example', false, now())""", id, name, kvkNumber);
        run(
                "insert into provider_authority (provider_id, authority_id, linked_at) values ($1, $2, now())",
                id,
                authority);
    }

    private void location(UUID id, UUID provider, String name, String municipality) {
        run("""
                insert into location (id, version, provider_id, name, street, house_number, postcode, city,
                    municipality_code, provisions, protected_address, created_at)
                values ($1, 0, $2, $3, 'Voorbeeldstraat', '1', '9999 ZZ', 'Voorbeeldstad', $4,
                    array['SHELTERED_HOUSING'], false, now())""", id, provider, name, municipality);
    }

    private void run(String sql, Object... values) {
        pool.preparedQuery(sql).execute(Tuple.wrap(values)).await().indefinitely();
    }
}
