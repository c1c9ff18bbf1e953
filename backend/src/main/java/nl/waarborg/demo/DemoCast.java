package nl.waarborg.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.DemoAccounts;
import nl.waarborg.access.DemoEnrolment.Newcomer;
import nl.waarborg.access.Place;
import nl.waarborg.access.Role;
import nl.waarborg.demo.DemoData.PersonData;
import nl.waarborg.demo.DemoData.ProviderData;

/** Who plays in the demo. Every provider has somebody who files; only the chief players are shown before signing in. */
@ApplicationScoped
class DemoCast implements DemoAccounts {

    /** From before the first story. */
    static final LocalDate SINCE = LocalDate.of(2018, 1, 2);

    /** Known to all: the accounts reach invented data only, on this machine only. */
    private static final String PASSWORD = "alleen-voor-de-proef";

    private final DemoData data;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    DemoCast(DemoData data) {
        this.data = data;
    }

    @Override
    public List<DemoAccount> all() {
        Map<String, DemoAccount> shown = new LinkedHashMap<>();
        for (PersonData person : data.people) {
            shown.merge(
                    person.email(),
                    new DemoAccount(
                            person.email(),
                            person.name(),
                            person.roles().stream().sorted().toList(),
                            placeName(person.place())),
                    (first, more) -> new DemoAccount(
                            first.email(),
                            first.name(),
                            Stream.concat(first.roles().stream(), more.roles().stream())
                                    .distinct()
                                    .toList(),
                            first.scopeName() + ", " + more.scopeName()));
        }
        return List.copyOf(shown.values());
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Everybody who works at a place: those of the file, and for a provider without any one who files. */
    List<PersonData> people(String place) {
        List<PersonData> named = data.people.stream()
                .filter(person -> person.place().equals(place))
                .toList();
        return !named.isEmpty() || place.equals(DemoData.INSTALLATION)
                ? named
                : data.providers.stream()
                        .filter(provider -> provider.key().equals(place))
                        .map(DemoCast::filer)
                        .toList();
    }

    List<Newcomer> newcomers(String place, Place where) {
        List<Newcomer> all = new ArrayList<>();
        for (PersonData person : people(place)) {
            all.add(new Newcomer(person.email(), person.name(), where, person.roles(), SINCE));
        }
        return all;
    }

    void enrolled(String place, Caller caller) {
        callers.put(place + " " + caller.name(), caller);
    }

    /** The one of that name who works there. */
    Caller caller(String place, String name) {
        return Objects.requireNonNull(callers.get(place + " " + name), () -> name + " does not work at " + place);
    }

    /** Who files for a provider. */
    Caller filer(String provider) {
        return caller(provider, people(provider).getFirst().name());
    }

    /** Who handles the report of a story. */
    Caller handler(StoryData story) {
        return story.handler() != null ? caller(story.team(), story.handler()) : first(story.team(), Role.SUPERVISOR);
    }

    /** Who acts for a side of a story. */
    Caller actor(StoryData story, StoryData.Side side) {
        return switch (side) {
            case PROVIDER -> filer(story.provider());
            case TEAM -> handler(story);
            case COORDINATOR -> first(story.team(), Role.COORDINATOR);
        };
    }

    /** The first of a team with a role. */
    Caller first(String team, Role role) {
        return people(team).stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .map(person -> caller(team, person.name()))
                .orElseThrow();
    }

    private static PersonData filer(ProviderData provider) {
        return new PersonData(
                "aanbieder@" + provider.key() + ".example",
                "Aanbieder " + provider.name(),
                provider.key(),
                Set.of(Role.PROVIDER_USER));
    }

    private String placeName(String place) {
        return Stream.of(
                        data.authorities.stream()
                                .filter(one -> one.code().equals(place))
                                .map(DemoData.AuthorityData::name),
                        data.providers.stream()
                                .filter(one -> one.key().equals(place))
                                .map(ProviderData::name))
                .flatMap(names -> names)
                .findFirst()
                .orElse("Waarborg");
    }
}
