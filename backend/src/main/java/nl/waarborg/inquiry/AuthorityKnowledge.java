package nl.waarborg.inquiry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.provider.ProviderKnowledge;
import org.jspecify.annotations.Nullable;

/** What an authority has on a provider, from every room that keeps something about providers. */
@ApplicationScoped
class AuthorityKnowledge {

    private static final TypeReference<List<KnownOfProvider>> KNOWN = new TypeReference<>() {};

    private final List<ProviderKnowledge> rooms;
    private final ObjectMapper mapper;

    AuthorityKnowledge(@All List<ProviderKnowledge> rooms, ObjectMapper mapper) {
        this.rooms = rooms;
        this.mapper = mapper;
    }

    Uni<List<KnownOfProvider>> of(UUID authorityId, @Nullable UUID providerId) {
        return providerId == null
                ? Uni.createFrom().item(List.of())
                : Multi.createFrom()
                        .iterable(rooms)
                        .onItem()
                        .transformToUniAndConcatenate(room -> room.of(authorityId, providerId))
                        .collect()
                        .asList()
                        .map(all -> all.stream().flatMap(Collection::stream).toList());
    }

    String json(List<KnownOfProvider> shared) {
        try {
            return mapper.writeValueAsString(shared);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<KnownOfProvider> read(@Nullable String json) {
        try {
            return json == null ? List.of() : mapper.readValue(json, KNOWN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
