package nl.waarborg.signalimport;

import java.util.List;
import nl.waarborg.shared.sheetimport.SheetColumn;

/**
 * The columns of signals as a sheet, a row for each. There is none for who told it: who that is never comes in by a sheet,
 * only what kind of person or organisation.
 */
enum SignalImportColumn implements SheetColumn {
    REFERENCE("/reference"),
    RECEIVED_ON("/receivedOn"),
    CHANNEL("/channel"),
    SOURCE("/about/sourceKind"),
    SIDE("/about/side"),
    KVK_NUMBER(""),
    PROVIDER("/about/providerSaid"),
    LOCATION("/about/locationSaid"),
    MUNICIPALITY("/about/municipalityCode"),
    LAW("/about/law"),
    PROVISION("/about/provision"),
    FUNDING("/about/funding"),
    THEME("/about/theme"),
    NATURE("/about/nature"),
    CLIENTS("/about/clientsConcerned"),
    NARRATIVE("/narrative"),
    DECISION("/decision"),
    CLOSED_ON("/closedOn");

    /** Without these no row is a signal. */
    static final List<SignalImportColumn> REQUIRED = List.of(REFERENCE, RECEIVED_ON, SOURCE, THEME, NARRATIVE);

    private final String pointer;

    SignalImportColumn(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
