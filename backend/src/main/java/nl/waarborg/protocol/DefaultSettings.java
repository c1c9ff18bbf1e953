package nl.waarborg.protocol;

import static nl.waarborg.term.TermUnit.MONTHS;
import static nl.waarborg.term.TermUnit.WEEKS;
import static nl.waarborg.term.TermUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.protocol.ProtocolSettings.InformedParty;
import nl.waarborg.protocol.ProtocolSettings.LocalRule;
import nl.waarborg.protocol.ProtocolSettings.Party;
import nl.waarborg.protocol.ProtocolSettings.Reminders;
import nl.waarborg.protocol.ProtocolSettings.StartsFrom;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermUnit;

/**
 * What a new authority starts with: the protocol of Westerkwartier, and for what that protocol leaves open a value of our
 * own. Each term says which of the two it is.
 */
final class DefaultSettings {

    /** The Wmo 2015 took effect; earlier no authority had these duties. */
    static final LocalDate START = LocalDate.of(2015, 1, 1);

    static final String REASON = "Beginstand van een nieuwe toezichtorganisatie";

    private static final String PROTOCOL = "Protocol calamiteiten en geweld, gemeente Westerkwartier";
    private static final String OWN = "Standaardwaarde van Waarborg";

    private DefaultSettings() {}

    static ProtocolSettings settings() {
        return new ProtocolSettings(
                terms(),
                new LocalRule(true, true),
                new Reminders(2, 2),
                Arrays.stream(Party.values())
                        .filter(party -> party != Party.OTHER)
                        .map(party -> new InformedParty(party, null, null, null, false))
                        .toList(),
                List.of("CALAMITY", "VIOLENCE", "CONSULTATION"),
                List.of("WMO"));
    }

    private static Map<TermKind, TermSetting> terms() {
        Map<TermKind, TermSetting> terms = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            terms.put(kind, term(kind));
        }
        return terms;
    }

    private static TermSetting term(TermKind kind) {
        return switch (kind) {
            case REPORT_FILING -> filing(3);
            case REPORT_BY_PHONE -> filing(5);
            case RECEIPT_CONFIRMATION, REQUEST_FOR_UNREPORTED -> local(3, WORKING_DAYS, PROTOCOL);
            case REPORT_ON_REQUEST -> local(3, WORKING_DAYS, OWN);
            case SUPPLEMENT -> local(5, WORKING_DAYS, OWN);
            case ASSESSMENT, AGREED_CLARITY -> local(10, WORKING_DAYS, OWN);
            case PROVIDER_INVESTIGATION -> local(6, WEEKS, PROTOCOL);
            case ADDITIONAL_INVESTIGATION -> local(4, WEEKS, OWN);
            case REVIEW -> local(3, WEEKS, OWN);
            case CLIENT_INFORMED -> local(2, WEEKS, OWN);
            case IMPROVEMENT_MEASURE -> local(3, MONTHS, OWN);
            case HEARING_MINUTES_REACTION -> local(2, WEEKS, PROTOCOL);
            case DRAFT_REPORT_REACTION, FINAL_REPORT -> local(4, WEEKS, PROTOCOL);
        };
    }

    private static TermSetting filing(int workingDays) {
        return new TermSetting(workingDays, WORKING_DAYS, RuleFamily.LOCAL, StartsFrom.EVENT, PROTOCOL);
    }

    private static TermSetting local(int amount, TermUnit unit, String source) {
        return new TermSetting(amount, unit, RuleFamily.LOCAL, null, source);
    }
}
