package nl.waarborg.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Set;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.ProblemType;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Detached;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

/** The rules of the house style that a machine can hold. */
class HouseStyleTest {

    private static boolean deletesAnEntity(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                        && (call.getTarget().getName().equals("deleteById")
                                || call.getTarget().getName().equals("delete")
                                        && !call.getTarget()
                                                .getRawParameterTypes()
                                                .getFirst()
                                                .isAssignableTo(String.class)
                                        && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .size()
                                                == 1)
                || call.getTargetOwner().isAssignableTo(Mutiny.Session.class)
                        && call.getTarget().getName().startsWith("remove");
    }

    private static final Set<String> QUERIES =
            Set.of("createQuery", "createNativeQuery", "createSelectionQuery", "createMutationQuery");

    @Test
    void endpoints_run_detached_from_the_client() {
        check(methods()
                .that(describe("answer HTTP", Endpoint::isEndpoint))
                .should(new ArchCondition<JavaMethod>("return the Uni of Detached") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean detached = method.getRawReturnType().isEquivalentTo(Uni.class)
                                && method.getMethodCallsFromSelf().stream()
                                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Detached.class));
                        if (!detached) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " is not detached"));
                        }
                    }
                }));
    }

    @Test
    void endpoints_declare_their_roles_each_for_itself() {
        check(methods()
                .that(describe("answer HTTP", Endpoint::isEndpoint))
                .should(new ArchCondition<JavaMethod>("declare roles") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (Endpoint.roles(method.reflect()).isEmpty()) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no roles"));
                        }
                    }
                }));
    }

    @Test
    void endpoints_are_public_or_they_would_be_skipped() {
        check(methods()
                .that(describe("answer HTTP", Endpoint::isEndpoint))
                .should()
                .bePublic());
    }

    @Test
    void resources_know_their_own_service_and_neither_data_nor_neighbours() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(resideInAPackage("org.hibernate..")
                        .or(resideInAPackage("io.quarkus.hibernate.."))
                        .or(resideInAPackage("io.vertx..sqlclient.."))
                        .or(resideInAPackage("jakarta.persistence.."))
                        .or(describe("repositories and views", HouseStyleTest::holdsQueries))));
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should(new ArchCondition<JavaClass>("call the service of their own room only") {
                    @Override
                    public void check(JavaClass resource, ConditionEvents events) {
                        resource.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> dependency
                                        .getTargetClass()
                                        .getSimpleName()
                                        .endsWith("Service"))
                                .filter(dependency ->
                                        !Rooms.of(dependency.getTargetClass()).isEmpty())
                                .filter(dependency ->
                                        !Rooms.of(dependency.getTargetClass()).equals(Rooms.of(resource)))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(resource, dependency.getDescription())));
                    }
                }));
    }

    /** The reason is in docs/adr/0009-rows-are-deleted-by-query.md. */
    @Test
    void rows_are_deleted_by_query() {
        check(noClasses().should().callMethodWhere(describe("delete an entity", HouseStyleTest::deletesAnEntity)));
    }

    @Test
    void services_know_neither_http_nor_sql() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("jakarta.ws.rs..").or(resideInAPackage("io.vertx..sqlclient.."))));
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .callMethodWhere(describe("writes a query", call -> QUERIES.contains(call.getName()))));
    }

    @Test
    void entities_statuses_and_policies_are_plain() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Status")
                .or()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.enterprise..")
                        .or(resideInAPackage("jakarta.inject.."))
                        .or(resideInAPackage("io.smallrye.mutiny.."))
                        .or(resideInAPackage("nl.waarborg.shared.time.."))
                        .or(resideInAPackage("jakarta.ws.rs.."))));
    }

    @Test
    void entities_do_not_leave_their_room() {
        check(classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
    }

    @Test
    void now_comes_from_the_clock() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Clock.class, Ids.class)
                .and()
                .resideOutsideOfPackage("nl.waarborg.launcher..")
                .should()
                .callMethodWhere(describe("reads a clock", HouseStyleTest::readsClock)));
    }

    @Test
    void nothing_waits_and_nothing_subscribes_but_detached_work() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Detached.class)
                .and()
                .resideOutsideOfPackage("nl.waarborg.launcher..")
                .should()
                .callMethodWhere(describe("waits or subscribes", HouseStyleTest::waitsOrSubscribes)));
    }

    /** The watch takes each step in a transaction of its own: that is what makes its effect happen exactly once. */
    @Test
    void transactions_begin_in_services_and_in_the_watch() {
        check(noMethods().should().beAnnotatedWith(Transactional.class));
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Service")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("nl.waarborg.watch..")
                .should()
                .beAnnotatedWith(WithTransaction.class)
                .orShould()
                .beAnnotatedWith(WithSession.class));
        check(noClasses()
                .should()
                .beAnnotatedWith(WithTransaction.class)
                .orShould()
                .beAnnotatedWith(WithSession.class)
                .orShould()
                .beAnnotatedWith(Transactional.class));
    }

    @Test
    void a_suffix_says_the_duty() {
        check(classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource"));
        check(classes().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Path.class));
        check(methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .and()
                .areNotDeclaredIn(Clock.class)
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Watchdog")
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Job"));
        check(classes()
                .that()
                .areAssignableTo(ProblemType.class)
                .and()
                .areEnums()
                .should()
                .haveSimpleNameEndingWith("Problem"));
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Base"));
    }

    private static boolean holdsQueries(JavaClass type) {
        return !Rooms.of(type).isEmpty()
                && (type.getSimpleName().endsWith("Repository")
                        || type.getSimpleName().endsWith("View"));
    }

    private static boolean readsClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(java.time.Clock.class);
            default -> false;
        };
    }

    private static boolean waitsOrSubscribes(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "await", "subscribe", "subscribeAsCompletionStage" ->
                owner.isAssignableTo(Uni.class) || owner.isAssignableTo(Multi.class);
            case "sleep" -> owner.isEquivalentTo(Thread.class);
            default -> false;
        };
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Rooms.CLASSES);
    }
}
