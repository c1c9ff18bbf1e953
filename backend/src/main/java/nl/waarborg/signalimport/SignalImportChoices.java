package nl.waarborg.signalimport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.waarborg.reference.ReferenceApi;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.shared.sheetimport.SheetWords;
import nl.waarborg.signal.Side;
import nl.waarborg.signal.SignalChannel;
import nl.waarborg.signal.SourceKind;

/** The words of a sheet for what the product knows by code. */
record SignalImportChoices(
        SheetWords municipalities,
        SheetWords laws,
        SheetWords provisions,
        SheetWords fundings,
        SheetWords themes,
        List<ReferenceApi.Item> natures) {

    /** The lists from which a sheet chooses. */
    static final List<ReferenceList> LISTS = List.of(
            ReferenceList.LAWS,
            ReferenceList.PROVISIONS,
            ReferenceList.FUNDINGS,
            ReferenceList.SIGNAL_THEMES,
            ReferenceList.SIGNAL_NATURES);

    /** How a team hears of something. The other channels bring a way back to the source with them, which a sheet cannot. */
    static final SheetWords CHANNELS = SheetWords.of(
            Arrays.stream(SignalChannel.values())
                    .filter(SignalChannel::isRecordedByTeam)
                    .toList(),
            SignalImportChoices.class,
            "channel.");

    static final SheetWords SOURCES = SheetWords.of(List.of(SourceKind.values()), SignalImportChoices.class, "source.");

    static final SheetWords SIDES = SheetWords.of(List.of(Side.values()), SignalImportChoices.class, "side.");

    /** @param lists the items of each of {@link #LISTS} */
    static SignalImportChoices of(SheetWords municipalities, Map<ReferenceList, ReferenceApi.Items> lists) {
        return new SignalImportChoices(
                municipalities,
                lists.get(ReferenceList.LAWS).words(),
                lists.get(ReferenceList.PROVISIONS).words(),
                lists.get(ReferenceList.FUNDINGS).words(),
                lists.get(ReferenceList.SIGNAL_THEMES).words(),
                lists.get(ReferenceList.SIGNAL_NATURES).items());
    }

    /** The natures of a theme. */
    SheetWords natures(String theme) {
        return new ReferenceApi.Items(natures.stream()
                        .filter(nature -> theme.equals(nature.group()))
                        .toList())
                .words();
    }
}
