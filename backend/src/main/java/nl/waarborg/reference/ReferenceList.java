package nl.waarborg.reference;

import java.util.Locale;
import java.util.Optional;

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
    ANALYSIS_METHODS(true),
    /** Fixed, so that years and authorities can be compared. */
    SIGNAL_THEMES(false),
    /** Each belongs to a theme. */
    SIGNAL_NATURES(true);

    private final boolean open;

    ReferenceList(boolean open) {
        this.open = open;
    }

    /** The list in which each item of this one has its group. */
    Optional<ReferenceList> groups() {
        return switch (this) {
            case NATURES -> Optional.of(NATURE_GROUPS);
            case SIGNAL_NATURES -> Optional.of(SIGNAL_THEMES);
            default -> Optional.empty();
        };
    }

    boolean isOpen() {
        return open;
    }

    /** The name in addresses: {@code nature-groups}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
