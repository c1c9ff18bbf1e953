package nl.waarborg.provider;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/**
 * Tells what an authority has on a provider, so that another authority that asks can be told how much there is. Offered
 * here; each room that keeps something about providers implements it as a bean.
 */
public interface ProviderKnowledge {

    /** Numbers within the running transaction; a subject of which there is nothing is left out. */
    Uni<List<KnownOfProvider>> of(UUID authorityId, UUID providerId);
}
