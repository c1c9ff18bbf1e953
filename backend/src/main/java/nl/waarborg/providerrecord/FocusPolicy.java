package nl.waarborg.providerrecord;

import static nl.waarborg.providerrecord.ProviderRecordApi.Finding.APPLIES;
import static nl.waarborg.providerrecord.ProviderRecordApi.Finding.APPLIES_NOT;
import static nl.waarborg.providerrecord.ProviderRecordApi.Finding.NUMBER_UNKNOWN;

import java.util.List;
import nl.waarborg.providerrecord.ProviderRecordApi.Finding;
import nl.waarborg.providerrecord.ProviderRecordApi.Focus;
import nl.waarborg.providerrecord.ProviderRecordApi.FocusCode;
import org.jspecify.annotations.Nullable;

/**
 * The three focus areas of the policy framework of Groningen (domain.md 7): several personal budgets at a provider without a
 * contract, personal budgets in sheltered housing, youth care without a contract.
 */
final class FocusPolicy {

    private FocusPolicy() {}

    /**
     * What the register says of a provider today.
     *
     * @param budgetClients how many clients are known to have a personal budget; absent where nobody knows
     * @param contracted with the authority that asks, for whatever law
     * @param sheltered has an open location with sheltered housing
     * @param youth has an open location with youth care
     */
    record Known(
            boolean budget,
            @Nullable Integer budgetClients,
            boolean contracted,
            boolean contractedForYouth,
            boolean sheltered,
            boolean youth) {

        /** Gives care from personal budgets, unless it is known that nobody has one now. */
        boolean hasBudgets() {
            return budget && (budgetClients == null || budgetClients > 0);
        }
    }

    /** @param several from how many clients with a personal budget a provider has several of them */
    static List<Focus> areas(Known known, int several) {
        return List.of(
                new Focus(
                        FocusCode.SEVERAL_BUDGETS_WITHOUT_CONTRACT,
                        severalWithoutContract(known, several),
                        known.budgetClients(),
                        several),
                plain(FocusCode.BUDGET_IN_SHELTERED_HOUSING, known.hasBudgets() && known.sheltered()),
                plain(FocusCode.YOUTH_CARE_WITHOUT_CONTRACT, known.youth() && !known.contractedForYouth()));
    }

    private static Finding severalWithoutContract(Known known, int several) {
        if (known.contracted() || !known.hasBudgets()) {
            return APPLIES_NOT;
        }
        if (known.budgetClients() == null) {
            return NUMBER_UNKNOWN;
        }
        return finding(known.budgetClients() >= several);
    }

    private static Focus plain(FocusCode code, boolean applies) {
        return new Focus(code, finding(applies), null, null);
    }

    private static Finding finding(boolean applies) {
        return applies ? APPLIES : APPLIES_NOT;
    }
}
