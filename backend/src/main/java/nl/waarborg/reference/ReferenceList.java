package nl.waarborg.reference;

import java.util.Locale;

/** The lists that there are. To an open one an authority adds items of its own; the code of the product knows the others. */
public enum ReferenceList {
    LAWS(true),
    PROVISIONS(true),
    FUNDINGS(true),
    REPORT_KINDS(false),
    NATURES(true),
    /** Fixed, so that years and authorities can be compared. */
    NATURE_GROUPS(false),
    HARM_SEVERITIES(true),
    PERSON_ROLES(false),
    INFORMED_PARTIES(true),
    ANALYSIS_METHODS(true);

    private final boolean open;

    ReferenceList(boolean open) {
        this.open = open;
    }

    boolean isOpen() {
        return open;
    }

    /** The name in addresses: {@code nature-groups}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
