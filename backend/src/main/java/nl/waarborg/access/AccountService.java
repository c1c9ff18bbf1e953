package nl.waarborg.access;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.AccountApi.AccountFacts;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Page;

/** Shows accounts to those who manage or review them, and colleagues to each other. */
@ApplicationScoped
class AccountService {

    private final AccountListView accounts;
    private final Directory directory;
    private final PlaceNames names;
    private final List<Absences> absences;
    private final Clock clock;

    AccountService(
            AccountListView accounts,
            Directory directory,
            PlaceNames names,
            @All List<Absences> absences,
            Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.names = names;
        this.absences = absences;
        this.clock = clock;
    }

    Uni<Page<AccountFacts>> list(Caller caller, AccountFilter filter) {
        return accounts.list(Place.of(caller), filter, clock.real(), clock.today())
                .chain(rows -> named(rows).map(views -> Page.of(views, filter.limit(), AccountListView::position)));
    }

    Uni<AccountFacts> find(Caller caller, UUID id) {
        return accounts.list(Place.of(caller), AccountFilter.one(id), clock.real(), clock.today())
                .chain(this::named)
                .map(found -> found.stream().findFirst().orElseThrow(Problem::notFound));
    }

    Uni<AccountApi.Colleagues> colleagues(Caller caller) {
        Place place = Place.of(caller);
        Uni<List<Directory.Entry>> entries = switch (place.scope()) {
            case AUTHORITY -> directory.ofAuthority(place.id());
            case PROVIDER -> directory.ofProvider(place.id());
            case INSTALLATION -> directory.ofInstallation();
        };
        return entries.chain(all -> away(place)
                .map(away -> new AccountApi.Colleagues(all.stream()
                        .map(one -> colleague(one, away.get(one.id())))
                        .toList())));
    }

    private Uni<Map<UUID, Absences.Absence>> away(Place place) {
        return place.scope() == Scope.AUTHORITY && !absences.isEmpty()
                ? absences.getFirst().today(place.id())
                : Uni.createFrom().item(Map.of());
    }

    private static AccountApi.Colleague colleague(Directory.Entry entry, Absences.Absence absence) {
        return new AccountApi.Colleague(
                entry.id(),
                entry.name(),
                entry.roles().stream().sorted().toList(),
                absence == null ? null : absence.until(),
                absence == null ? null : absence.coveredByName());
    }

    private Uni<List<AccountFacts>> named(List<AccountRow> rows) {
        List<Place> places = rows.stream()
                .flatMap(row -> row.memberships().stream())
                .map(AccountRow.Line::place)
                .distinct()
                .toList();
        return names.of(places)
                .map(known ->
                        rows.stream().map(row -> row.view(known, clock.today())).toList());
    }
}
