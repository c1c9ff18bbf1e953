package nl.waarborg.weighing;

import java.util.EnumMap;
import java.util.Map;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.protocol.WeighingSettings;
import nl.waarborg.protocol.WeighingSettings.EarlierSignals;

/** Matrices written as one letter for each priority: a row for each seriousness, large to small. */
final class Matrices {

    static final String DEFAULT = "RRR ROO OGG";
    static final String GRONINGEN = "RRR RRO OOG";

    private Matrices() {}

    static WeighingSettings settings(String matrix, int mostSteps) {
        return settings(matrix, mostSteps, true, true);
    }

    static WeighingSettings settings(String matrix, int mostSteps, boolean earlierRaise, boolean publicRaises) {
        String[] rows = matrix.split(" ");
        Map<Seriousness, Map<Extent, Priority>> cells = new EnumMap<>(Seriousness.class);
        for (Seriousness seriousness : Seriousness.values()) {
            Map<Extent, Priority> row = new EnumMap<>(Extent.class);
            for (Extent extent : Extent.values()) {
                row.put(extent, priority(rows[seriousness.ordinal()].charAt(extent.ordinal())));
            }
            cells.put(seriousness, row);
        }
        return new WeighingSettings(cells, new EarlierSignals(earlierRaise, 2, 12), publicRaises, mostSteps);
    }

    static Priority priority(char letter) {
        return switch (letter) {
            case 'R' -> Priority.RED;
            case 'O' -> Priority.ORANGE;
            case 'G' -> Priority.GREEN;
            default -> throw new IllegalArgumentException("no priority: " + letter);
        };
    }
}
