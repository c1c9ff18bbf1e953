package nl.waarborg.framework;

/** For which kinds of provider a criterion is meant. */
public enum AppliesTo {
    ALL,
    PROFESSIONAL,
    /** Informal carers, parents with custody among them. */
    INFORMAL,
    ALL_EXCEPT_CUSTODIAL_PARENT,
    /** Every kind of provider, as far as the municipality contracted the care. */
    CONTRACTED_ONLY;

    boolean covers(ProviderGroup group, CareFunding funding) {
        return switch (this) {
            case ALL -> true;
            case PROFESSIONAL -> group == ProviderGroup.PROFESSIONAL;
            case INFORMAL -> group != ProviderGroup.PROFESSIONAL;
            case ALL_EXCEPT_CUSTODIAL_PARENT -> group != ProviderGroup.CUSTODIAL_PARENT;
            case CONTRACTED_ONLY -> funding == CareFunding.IN_KIND;
        };
    }
}
