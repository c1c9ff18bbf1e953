package nl.waarborg.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void every_room_has_a_level() {
        List<String> unknown = Rooms.CLASSES.stream()
                .map(Rooms::of)
                .filter(room -> !room.isEmpty() && !Rooms.LEVELS.containsKey(room))
                .distinct()
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void calls_go_down_and_never_sideways_or_up() {
        List<String> wrong = Rooms.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(LevelsTest::climbs)
                .map(Dependency::getDescription)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static boolean climbs(Dependency dependency) {
        String from = Rooms.of(dependency.getOriginClass());
        JavaClass target = dependency.getTargetClass();
        String to = Rooms.of(target);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return false;
        }
        return Rooms.LEVELS.getOrDefault(from, 0) <= Rooms.LEVELS.getOrDefault(to, 0);
    }
}
