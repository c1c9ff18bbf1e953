package nl.waarborg.protocol;

import static nl.waarborg.term.TermUnit.MONTHS;
import static nl.waarborg.term.TermUnit.WEEKS;
import static nl.waarborg.term.TermUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarborg.protocol.ChecklistItem.Source;
import nl.waarborg.protocol.ProtocolSettings.FollowUpSettings;
import nl.waarborg.protocol.ProtocolSettings.InformedParty;
import nl.waarborg.protocol.ProtocolSettings.LocalRule;
import nl.waarborg.protocol.ProtocolSettings.Party;
import nl.waarborg.protocol.ProtocolSettings.Reminders;
import nl.waarborg.protocol.ProtocolSettings.RiskProfileSettings;
import nl.waarborg.protocol.ProtocolSettings.StartsFrom;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.protocol.PublicationSettings.PublicationRule;
import nl.waarborg.protocol.WeighingSettings.EarlierSignals;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a new authority starts with: the protocol of Westerkwartier, and for what that protocol leaves open a value of our
 * own. Each term says which of the two it is.
 */
final class DefaultSettings {

    /** The Wmo 2015 took effect; earlier no authority had these duties. */
    static final LocalDate START = LocalDate.of(2015, 1, 1);

    static final String REASON = "Beginstand van een nieuwe toezichtorganisatie";

    private static final String PROTOCOL = "Beginwaarde, naar het protocol van de gemeente Westerkwartier";
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
                List.of("WMO"),
                weighing(),
                checklist(),
                followUp(),
                riskProfile(),
                publication());
    }

    /** Settings as they were kept, with a default for what did not exist then (ADR 7). */
    static ProtocolSettings completed(ProtocolSettings kept) {
        Map<TermKind, TermSetting> terms = terms();
        terms.putAll(kept.terms());
        return new ProtocolSettings(
                terms,
                kept.localRule(),
                kept.reminders(),
                kept.informedOnReceipt(),
                kept.reportKinds(),
                kept.lawsReceived(),
                Objects.requireNonNullElseGet(kept.weighing(), DefaultSettings::weighing),
                Objects.requireNonNullElseGet(kept.checklist(), DefaultSettings::checklist),
                Objects.requireNonNullElseGet(kept.followUp(), DefaultSettings::followUp),
                riskProfile(kept.riskProfile()),
                Objects.requireNonNullElseGet(kept.publication(), DefaultSettings::publication));
    }

    private static FollowUpSettings followUp() {
        return new FollowUpSettings(4);
    }

    /** The policy framework of Groningen, 7; how long a report stays public is ours. */
    private static PublicationSettings publication() {
        Map<DocumentKind, PublicationRule> rules = new EnumMap<>(DocumentKind.class);
        rules.put(DocumentKind.PROVIDER_INVESTIGATION, PublicationRule.NEVER);
        rules.put(DocumentKind.SUPERVISOR_INVESTIGATION, PublicationRule.SUMMARY);
        rules.put(DocumentKind.QUALITY_INSPECTION, PublicationRule.IN_FULL);
        rules.put(DocumentKind.LAWFULNESS_INSPECTION, PublicationRule.ON_DECISION);
        rules.put(DocumentKind.ANNUAL_REPORT, PublicationRule.IN_FULL);
        return new PublicationSettings(rules, 2, 5);
    }

    /** Two years, so that what comes back each year shows; several is more than one. */
    private static RiskProfileSettings riskProfile() {
        return new RiskProfileSettings(24, 100, 2);
    }

    private static RiskProfileSettings riskProfile(@Nullable RiskProfileSettings kept) {
        RiskProfileSettings begun = riskProfile();
        return kept == null
                ? begun
                : new RiskProfileSettings(
                        kept.withinMonths(),
                        kept.standsOutPercent(),
                        Objects.requireNonNullElse(kept.severalBudgets(), begun.severalBudgets()));
    }

    /** The matrix of the policy framework of Groningen, annex 1, with colours of our own; the thresholds are ours too. */
    private static WeighingSettings weighing() {
        Map<Seriousness, Map<Extent, Priority>> matrix = new EnumMap<>(Seriousness.class);
        matrix.put(Seriousness.LIFE_THREATENING, row(Priority.RED, Priority.RED, Priority.RED));
        matrix.put(Seriousness.BASIC_SAFETY, row(Priority.RED, Priority.ORANGE, Priority.ORANGE));
        matrix.put(Seriousness.DEVELOPMENT, row(Priority.ORANGE, Priority.GREEN, Priority.GREEN));
        return new WeighingSettings(matrix, new EarlierSignals(true, 2, 12), true, 1);
    }

    private static Map<Extent, Priority> row(Priority large, Priority medium, Priority small) {
        return new EnumMap<>(Map.of(Extent.LARGE, large, Extent.MEDIUM, medium, Extent.SMALL, small));
    }

    /** The questions of the annual report of Noord- en Midden-Drenthe 2020, chapter 3. */
    private static List<ChecklistItem> checklist() {
        return List.of(
                known("EARLIER_SIGNALS", "Eerdere signalen", "Earlier signals", Source.EARLIER_SIGNALS),
                known("REPORTS", "Meldingen van calamiteiten en geweld", "Reports", Source.REPORTS),
                known("MEASURES", "Verbetermaatregelen", "Improvement measures", Source.MEASURES),
                known("CONTRACTS", "Contracten", "Contracts", Source.CONTRACTS),
                known("LOCATIONS", "Locaties", "Locations", Source.LOCATIONS),
                known("PERSONAL_BUDGET", "Zorg uit een pgb", "Care from personal budgets", Source.PERSONAL_BUDGET),
                known("KVK", "Inschrijving bij de KVK", "Number at the Chamber of Commerce", Source.KVK),
                asked("CLIENTS", "Aantal cliënten en indicaties", "Number of clients and indications", true),
                asked("ACCESS", "Wat weet de toegang?", "What do the access officers know?", true),
                asked(
                        "CONTRACT_MANAGEMENT",
                        "Wat weet contractmanagement?",
                        "What does contract management know?",
                        true),
                asked("OTHER_AUTHORITIES", "Wat weten andere gemeenten?", "What do other municipalities know?", false));
    }

    private static ChecklistItem known(String code, String labelNl, String labelEn, Source source) {
        return new ChecklistItem(code, labelNl, labelEn, true, source);
    }

    private static ChecklistItem asked(String code, String labelNl, String labelEn, boolean required) {
        return new ChecklistItem(code, labelNl, labelEn, required, null);
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
            case SIGNAL_ENRICHMENT, SOURCE_ANSWER, DOCUMENT_REQUEST -> local(10, WORKING_DAYS, OWN);
            case SIGNAL_INQUIRY -> local(5, WORKING_DAYS, OWN);
            case SIGNAL_FOLLOW_UP, SIGNAL_PASSED_ON -> local(4, WEEKS, OWN);
        };
    }

    private static TermSetting filing(int workingDays) {
        return new TermSetting(workingDays, WORKING_DAYS, RuleFamily.LOCAL, StartsFrom.EVENT, PROTOCOL);
    }

    private static TermSetting local(int amount, TermUnit unit, String source) {
        return new TermSetting(amount, unit, RuleFamily.LOCAL, null, source);
    }
}
