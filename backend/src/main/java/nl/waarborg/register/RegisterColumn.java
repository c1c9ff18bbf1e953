package nl.waarborg.register;

import java.util.Arrays;
import java.util.List;
import nl.waarborg.shared.sheetimport.SheetColumn;

/**
 * The columns of the register as a sheet: a row for each location, in which what is said of the provider is repeated. Each
 * column is named in the words of the reader; both languages are read.
 */
enum RegisterColumn implements SheetColumn {
    REFERENCE(true, ""),
    NAME(true, "/name"),
    KVK_NUMBER(true, "/kvkNumber"),
    KIND(true, "/kind"),
    PERSONAL_BUDGET(true, "/personalBudget"),
    PERSONAL_BUDGET_CLIENTS(true, "/personalBudgetClients"),
    EMAIL(true, "/email"),
    PHONE(true, "/phone"),
    BOARD_CHAIR_NAME(true, "/boardChair/name"),
    BOARD_CHAIR_FUNCTION(true, "/boardChair/function"),
    BOARD_CHAIR_EMAIL(true, "/boardChair/email"),
    BOARD_CHAIR_PHONE(true, "/boardChair/phone"),
    CONTACT_NAME(true, "/contact/name"),
    CONTACT_FUNCTION(true, "/contact/function"),
    CONTACT_EMAIL(true, "/contact/email"),
    CONTACT_PHONE(true, "/contact/phone"),
    LOCATION_REFERENCE(false, ""),
    LOCATION(false, "/name"),
    BRANCH_NUMBER(false, "/branchNumber"),
    STREET(false, "/street"),
    HOUSE_NUMBER(false, "/houseNumber"),
    POSTCODE(false, "/postcode"),
    CITY(false, "/city"),
    MUNICIPALITY(false, "/municipalityCode"),
    PROVISIONS(false, "/provisions"),
    CAPACITY(false, "/capacity"),
    PROTECTED_ADDRESS(false, "/protectedAddress"),
    CLOSED_ON(false, "/closedOn");

    /** What must not leave with a sheet when the address is protected. */
    static final List<RegisterColumn> ADDRESS = List.of(STREET, HOUSE_NUMBER, POSTCODE, CITY);

    static final List<RegisterColumn> OF_PROVIDER =
            Arrays.stream(values()).filter(column -> column.ofProvider).toList();

    static final List<RegisterColumn> OF_LOCATION =
            Arrays.stream(values()).filter(column -> !column.ofProvider).toList();

    private final boolean ofProvider;
    private final String pointer;

    RegisterColumn(boolean ofProvider, String pointer) {
        this.ofProvider = ofProvider;
        this.pointer = pointer;
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
