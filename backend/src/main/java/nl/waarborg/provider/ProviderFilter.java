package nl.waarborg.provider;

import org.jspecify.annotations.Nullable;

/**
 * Which providers of the register are meant; what is absent does not narrow.
 *
 * @param search in name, KVK number and names of locations, without regard to accents and capitals
 * @param municipality code of a municipality with an open location
 * @param personalBudget whether they give care from personal budgets
 * @param contract whether the caller's authority has a contract with them today
 * @param administered whether somebody of theirs can invite users of the portal
 */
public record ProviderFilter(
        @Nullable String search,
        @Nullable String municipality,
        @Nullable ProviderKind kind,
        @Nullable Boolean personalBudget,
        @Nullable Boolean contract,
        @Nullable Boolean administered) {

    /** All of them. */
    public static final ProviderFilter NONE = new ProviderFilter(null, null, null, null, null, null);
}
