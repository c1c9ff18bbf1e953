package nl.waarborg.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.waarborg.shared.problem.Problem;

/**
 * The door to what an authority has set. Several servers may hold a version for a moment longer than the database does:
 * never longer than five seconds.
 */
@ApplicationScoped
public class AuthoritySettings {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final SettingsRepository versions;
    private final ObjectMapper mapper;
    private final Map<UUID, Read> kept = new ConcurrentHashMap<>();

    AuthoritySettings(SettingsRepository versions, ObjectMapper mapper) {
        this.versions = versions;
        this.mapper = mapper;
    }

    /**
     * The settings in force on a day: of the approved versions the one with the latest start on or before it. For a day
     * before the first version the first one. Unknown authority: 404.
     */
    public Uni<ProtocolSettings> inForce(UUID authorityId, LocalDate on) {
        return approved(authorityId).map(all -> {
            if (all.isEmpty()) {
                throw Problem.notFound();
            }
            return inForce(all, on).settings();
        });
    }

    /** Forgets what is kept on this server, so that who changed something sees the change at once. */
    void forget() {
        kept.clear();
    }

    private Uni<List<Approved>> approved(UUID authorityId) {
        Read read = kept.get(authorityId);
        if (read != null && System.nanoTime() - read.at() < FRESH) {
            return Uni.createFrom().item(read.versions());
        }
        long asked = System.nanoTime();
        return read(authorityId).invoke(found -> kept.put(authorityId, new Read(asked, found)));
    }

    /** Joins the running transaction, or the settings would need a second connection. */
    private Uni<List<Approved>> read(UUID authorityId) {
        return Panache.withSession(() -> versions.approved(authorityId))
                .map(found -> found.stream()
                        .map(version -> new Approved(version.validFrom, settings(version)))
                        .toList());
    }

    private static Approved inForce(List<Approved> newestFirst, LocalDate on) {
        return newestFirst.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    ProtocolSettings settings(SettingsVersion version) {
        try {
            return DefaultSettings.completed(mapper.readValue(version.settings, ProtocolSettings.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json(ProtocolSettings settings) {
        try {
            return mapper.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Approved(LocalDate validFrom, ProtocolSettings settings) {}

    private record Read(long at, List<Approved> versions) {}
}
