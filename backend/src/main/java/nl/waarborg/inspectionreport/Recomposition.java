package nl.waarborg.inspectionreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarborg.inspectionreport.FinalReport.Passage;

/**
 * Brings a section up to date with what is found now, passage by passage. What nobody touched is composed anew, or goes when
 * it tells of what is no longer there; what somebody wrote stays, and what somebody took out stays out.
 *
 * @param passages in order
 * @param leftOver the ids of passages that somebody wrote in and that tell of what is no longer there
 */
record Recomposition(List<Passage> passages, List<String> leftOver) {

    /**
     * @param before as it was composed the last time
     * @param written as it stands
     * @param now as it is composed from what is found now
     * @param leftBefore what was left over already
     */
    static Recomposition of(List<Passage> before, List<Passage> written, List<Passage> now, Set<String> leftBefore) {
        Map<String, String> then = texts(before);
        Map<String, String> today = texts(now);
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : written) {
            boolean untouched = passage.text().equals(then.get(passage.id()));
            if (!untouched) {
                passages.add(passage);
            } else if (today.containsKey(passage.id())) {
                passages.add(new Passage(passage.id(), today.get(passage.id())));
            }
        }
        addNew(passages, then, now);
        List<String> leftOver = passages.stream()
                .map(Passage::id)
                .filter(id -> !today.containsKey(id) && (then.containsKey(id) || leftBefore.contains(id)))
                .toList();
        return new Recomposition(passages, leftOver);
    }

    /** Each after the passage that it follows where all is composed. */
    private static void addNew(List<Passage> passages, Map<String, String> then, List<Passage> now) {
        for (int i = 0; i < now.size(); i++) {
            String id = now.get(i).id();
            List<String> there = passages.stream().map(Passage::id).toList();
            if (!then.containsKey(id) && !there.contains(id)) {
                String previous = i == 0 ? "" : now.get(i - 1).id();
                int after = there.indexOf(previous);
                passages.add(i > 0 && after < 0 ? passages.size() : after + 1, now.get(i));
            }
        }
    }

    private static Map<String, String> texts(List<Passage> passages) {
        return passages.stream().collect(Collectors.toMap(Passage::id, Passage::text));
    }
}
