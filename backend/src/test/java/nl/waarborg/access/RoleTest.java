package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void an_administrator_reads_no_cases() {
        for (Role reader :
                List.of(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR, Role.ACCESS_OFFICER)) {
            assertThat(Role.ADMINISTRATOR.goesWith(reader)).isFalse();
        }
    }

    @Test
    void who_reviews_does_no_case_work_and_does_not_administer() {
        assertThat(Role.PRIVACY_OFFICER.goesWith(Role.SUPERVISOR)).isFalse();
        assertThat(Role.PRIVACY_OFFICER.goesWith(Role.COORDINATOR)).isFalse();
        assertThat(Role.PRIVACY_OFFICER.goesWith(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void a_contract_manager_reads_no_special_category_data() {
        assertThat(Role.CONTRACT_MANAGER.goesWith(Role.SUPERVISOR)).isFalse();
        assertThat(Role.CONTRACT_MANAGER.goesWith(Role.EXECUTIVE_READER)).isTrue();
    }

    @Test
    void nobody_supervises_and_is_supervised() {
        for (Role staff : Role.values()) {
            if (!staff.isProviderRole()) {
                assertThat(Role.PROVIDER_USER.goesWith(staff)).isFalse();
            }
        }
    }

    @Test
    void a_provider_administrator_may_handle_reports_too() {
        assertThat(Role.goTogether(Set.of(Role.PROVIDER_ADMINISTRATOR, Role.PROVIDER_USER)))
                .isTrue();
    }

    @Test
    void what_excludes_is_excluded_the_other_way_round_too() {
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                assertThat(one.goesWith(other)).isEqualTo(other.goesWith(one));
            }
        }
    }

    @Test
    void every_role_has_its_name_for_annotations() {
        for (Role role : Role.values()) {
            assertThat(Arrays.stream(Roles.class.getFields()).map(Field::getName))
                    .contains(role.name());
        }
    }
}
