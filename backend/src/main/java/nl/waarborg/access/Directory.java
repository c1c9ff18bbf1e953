package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who works where, for the rooms above: to mail the right people, to assign work, to name who did something. */
@ApplicationScoped
public class Directory {

    /** Somebody whose membership counts today. */
    public record Entry(UUID id, String name, String email, Language language, Set<Role> roles) {

        public Recipient recipient() {
            return new Recipient(name, email, language);
        }

        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    private final DirectoryView view;
    private final Clock clock;

    Directory(DirectoryView view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /** Everybody who works for an authority today, by name; with any of the roles when some are given. */
    public Uni<List<Entry>> ofAuthority(UUID authority, Role... any) {
        return view.at(Place.authority(authority), Set.of(any), clock.today());
    }

    /** Everybody who works for a provider today, by name; with any of the roles when some are given. */
    public Uni<List<Entry>> ofProvider(UUID provider, Role... any) {
        return view.at(Place.provider(provider), Set.of(any), clock.today());
    }

    /** The providers for which somebody can invite users today. */
    public Uni<Set<UUID>> administeredProviders() {
        return view.providersWith(Role.PROVIDER_ADMINISTRATOR, clock.today());
    }

    /** Whether nobody else at the authority holds one of the roles: who then decides has no second person (3.5). */
    public Uni<Boolean> isAlone(UUID authority, UUID account, Role... any) {
        return ofAuthority(authority, any)
                .map(all -> all.stream().allMatch(one -> one.id().equals(account)));
    }

    /** Who could be the second person beside an account: the coordinators, or those with the other roles where there is none. */
    public Uni<List<Entry>> secondPersons(UUID authority, UUID account, Role... others) {
        return ofAuthority(authority).map(staff -> {
            List<Entry> beside =
                    staff.stream().filter(one -> !one.id().equals(account)).toList();
            List<Entry> coordinators =
                    beside.stream().filter(one -> one.has(Role.COORDINATOR)).toList();
            return coordinators.isEmpty()
                    ? beside.stream()
                            .filter(one -> List.of(others).stream().anyMatch(one::has))
                            .toList()
                    : coordinators;
        });
    }

    /** Who manages the installation as a whole. */
    Uni<List<Entry>> ofInstallation() {
        return view.at(Place.installation(), Set.of(), clock.today());
    }

    /** Somebody who works for an authority today; nothing when that is not so. */
    public Uni<@Nullable Entry> find(UUID authority, UUID account) {
        return ofAuthority(authority)
                .map(all -> all.stream()
                        .filter(one -> one.id().equals(account))
                        .findFirst()
                        .orElse(null));
    }

    /** The names of accounts, also of those that have ended. */
    public Uni<Map<UUID, String>> names(Set<UUID> accounts) {
        return accounts.isEmpty() ? Uni.createFrom().item(Map.of()) : view.names(accounts);
    }
}
