package nl.waarborg.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider as the rooms above know it. */
public record ProviderInfo(
        UUID id,
        String name,
        @Nullable String kvkNumber,
        ProviderKind kind,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Contact boardChair,
        @Nullable Contact contact,
        boolean personalBudget,
        @Nullable Integer personalBudgetClients) {

    static ProviderInfo of(Provider provider) {
        return new ProviderInfo(
                provider.id,
                provider.name,
                provider.kvkNumber,
                provider.kind,
                provider.email,
                provider.phone,
                provider.boardChair,
                provider.contact,
                provider.personalBudget,
                provider.personalBudgetClients);
    }
}
