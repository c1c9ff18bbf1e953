package nl.waarborg.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarborg.protocol.ProtocolSettings.InformedParty;
import nl.waarborg.protocol.ProtocolSettings.Party;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.protocol.PublicationSettings.PublicationRule;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermUnit;
import org.jspecify.annotations.Nullable;

/** Whether settings make sense together, beyond the form of each field. Tells everything at once. */
final class SettingsPolicy {

    private static final Set<TermKind> FILING = Set.of(TermKind.REPORT_FILING, TermKind.REPORT_BY_PHONE);

    /** A provider must report these by law (Wmo 2015, art. 3.4): an authority cannot leave them out. */
    private static final List<String> STATUTORY_KINDS = List.of("CALAMITY", "VIOLENCE");

    private final String root;
    private final List<Violation> violations = new ArrayList<>();

    private SettingsPolicy(String root) {
        this.root = root;
    }

    /**
     * What is wrong with the settings.
     *
     * @param root the JSON pointer at which the settings stand in the request
     */
    static List<Violation> violations(String root, ProtocolSettings settings, Set<String> kinds, Set<String> laws) {
        SettingsPolicy policy = new SettingsPolicy(root);
        policy.terms(settings);
        policy.choices("/reportKinds", settings.reportKinds(), kinds);
        policy.choices("/lawsReceived", settings.lawsReceived(), laws);
        if (!settings.reportKinds().containsAll(STATUTORY_KINDS)) {
            policy.broken("/reportKinds", "statutory-kinds");
        }
        policy.informed(settings.informedOnReceipt());
        policy.matrix(settings.weighing());
        policy.checklist(settings.checklist());
        if (settings.publication().rule(DocumentKind.PROVIDER_INVESTIGATION) != PublicationRule.NEVER) {
            policy.broken("/publication/rules/" + DocumentKind.PROVIDER_INVESTIGATION, "never-published");
        }
        return policy.violations;
    }

    private void terms(ProtocolSettings settings) {
        for (TermKind kind : TermKind.values()) {
            TermSetting setting = settings.terms().get(kind);
            String pointer = "/terms/" + kind;
            if (setting == null) {
                broken(pointer, "term-missing");
            } else {
                term(kind, setting, pointer);
            }
        }
    }

    private void term(TermKind kind, TermSetting setting, String pointer) {
        if (setting.unit() == TermUnit.DATE) {
            broken(pointer + "/unit", "term-is-counted");
        }
        if (setting.family() == RuleFamily.GDPR) {
            broken(pointer + "/family", "no-request-under-gdpr");
        }
        if (FILING.contains(kind) && setting.startsFrom() == null) {
            broken(pointer + "/startsFrom", "filing-start-missing");
        } else if (!FILING.contains(kind) && setting.startsFrom() != null) {
            broken(pointer + "/startsFrom", "only-for-filing");
        }
    }

    private void choices(String pointer, List<String> chosen, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!known.contains(chosen.get(i))) {
                broken(pointer + "/" + i, "unknown-choice");
            } else if (!seen.add(chosen.get(i))) {
                broken(pointer + "/" + i, "chosen-twice");
            }
        }
    }

    private void informed(List<InformedParty> parties) {
        Set<InformedParty> seen = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            InformedParty party = parties.get(i);
            String pointer = "/informedOnReceipt/" + i;
            if (party.party() == Party.OTHER
                    && (party.name() == null || party.name().isBlank())) {
                broken(pointer + "/name", "other-party-named");
            }
            if (!seen.add(party)) {
                broken(pointer, "chosen-twice");
            }
        }
    }

    /** Every cell has a priority, and what is heavier or larger never has a lower one. */
    private void matrix(WeighingSettings weighing) {
        Cell[] cells = Arrays.stream(Seriousness.values())
                .flatMap(seriousness -> Arrays.stream(Extent.values()).map(extent -> new Cell(seriousness, extent)))
                .toArray(Cell[]::new);
        for (Cell cell : cells) {
            Priority priority = cell.in(weighing);
            if (priority == null) {
                broken(cell.pointer(), "priority-missing");
            } else if (Arrays.stream(cells)
                    .filter(cell::outweighs)
                    .map(lighter -> lighter.in(weighing))
                    .anyMatch(lighter -> lighter != null && priority.isLowerThan(lighter))) {
                broken(cell.pointer(), "heavier-is-lower");
            }
        }
    }

    private void checklist(List<ChecklistItem> items) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!codes.add(items.get(i).code())) {
                broken("/checklist/" + i + "/code", "chosen-twice");
            }
        }
    }

    private record Cell(Seriousness seriousness, Extent extent) {

        @Nullable
        Priority in(WeighingSettings weighing) {
            return weighing.matrix().getOrDefault(seriousness, Map.of()).get(extent);
        }

        /** Heavier or larger in one of the two, and in none the other way round. */
        boolean outweighs(Cell other) {
            return !equals(other)
                    && seriousness.compareTo(other.seriousness) <= 0
                    && extent.compareTo(other.extent) <= 0;
        }

        String pointer() {
            return "/weighing/matrix/" + seriousness + "/" + extent;
        }
    }

    private void broken(String pointer, String code) {
        violations.add(Violation.of(SettingsPolicy.class, root + pointer, code));
    }
}
