package nl.waarborg.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceListTest {

    private static Map<String, Object> item(String code, String group) {
        Map<String, Object> item = new HashMap<>(Map.of(
                "code", code, "labelNl", "Proef " + code, "labelEn", "Trial " + code, "validFrom", "2020-01-01"));
        if (group != null) {
            item.put("group", group);
        }
        return item;
    }

    @Test
    void every_list_of_the_product_has_dutch_and_english_labels_in_order() {
        Person reader = People.with(Role.PROVIDER_USER);
        for (ReferenceList list : ReferenceList.values()) {
            reader.api()
                    .get("/reference-lists/{list}", list.slug())
                    .then()
                    .statusCode(200)
                    .body("items.size()", not(equalTo(0)))
                    .body("items.labelNl", not(hasItem("")))
                    .body("items.labelEn", not(hasItem("")));
        }
        reader.api()
                .get("/reference-lists/laws")
                .then()
                .body("items.code", contains("WMO", "JEUGDWET", "WLZ", "WVGGZ", "ZVW", "OTHER"));
        reader.api().get("/reference-lists/miracles").then().statusCode(404);
    }

    @Test
    void every_nature_group_has_a_nature() {
        Person reader = People.with(Role.SUPERVISOR);
        List<String> groups = reader.api()
                .get("/reference-lists/nature-groups")
                .then()
                .extract()
                .<List<String>>path("items.code");
        reader.api()
                .get("/reference-lists/natures")
                .then()
                .body("items.group", hasItems(groups.toArray(String[]::new)));
    }

    @Test
    void an_authority_sees_the_kinds_of_report_that_it_takes() {
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/reference-lists/report-kinds?authorityId={id}", Places.NORTH)
                .then()
                .statusCode(200)
                .body("items.code", contains("CALAMITY", "VIOLENCE", "CONSULTATION"));
    }

    @Test
    void what_an_authority_adds_only_that_authority_chooses_from() {
        Person northern = People.with(Role.COORDINATOR);
        Person southern = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        var added = northern.api()
                .header("Idempotency-Key", Api.key())
                .body(item("NIGHT_CARE", null))
                .post("/reference-lists/provisions")
                .then()
                .statusCode(201)
                .body("own", equalTo(true))
                .extract();
        String id = added.path("id");
        northern.api().get("/reference-lists/provisions").then().body("items.code", hasItem("NIGHT_CARE"));
        southern.api().get("/reference-lists/provisions").then().body("items.code", not(hasItem("NIGHT_CARE")));
        southern.api()
                .get("/reference-lists/provisions?authorityId={id}", Places.NORTH)
                .then()
                .statusCode(404);
        southern.api()
                .header("If-Match", added.header("ETag") == null ? "\"0\"" : added.header("ETag"))
                .body(item("NIGHT_CARE", null))
                .put("/reference-items/{id}", id)
                .then()
                .statusCode(404);
        northern.api()
                .header("Idempotency-Key", Api.key())
                .body(item("NIGHT_CARE", null))
                .post("/reference-lists/provisions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/code-taken"));

        Map<String, Object> ended = item("NIGHT_CARE", null);
        ended.put("validUntil", "2020-12-31");
        northern.api().body(ended).put("/reference-items/{id}", id).then().statusCode(428);
        northern.api()
                .header("If-Match", "\"0\"")
                .body(ended)
                .put("/reference-items/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        northern.api()
                .header("If-Match", "\"0\"")
                .body(ended)
                .put("/reference-items/{id}", id)
                .then()
                .statusCode(412);
        northern.api().get("/reference-lists/provisions").then().body("items.code", not(hasItem("NIGHT_CARE")));
        northern.api()
                .get("/reference-lists/provisions?includeEnded=true")
                .then()
                .body("items.code", hasItem("NIGHT_CARE"));
    }

    @Test
    void a_nature_names_its_group_and_fixed_lists_stay_fixed() {
        Person coordinator = People.with(Role.COORDINATOR);
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(item("FIRE", null))
                .post("/reference-lists/natures")
                .then()
                .statusCode(400)
                .body("violations.collect { it.pointer + ' ' + it.code }", contains("/group nature-group"));
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(item("FIRE", "OTHER"))
                .post("/reference-lists/natures")
                .then()
                .statusCode(201);
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(item("MIRACLE", null))
                .post("/reference-lists/report-kinds")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/list-is-closed"));
        String ofProduct =
                coordinator.api().get("/reference-lists/laws").then().extract().path("items[0].id");
        coordinator
                .api()
                .header("If-Match", "\"0\"")
                .body(item("WMO", null))
                .put("/reference-items/{id}", ofProduct)
                .then()
                .statusCode(403);
        People.with(Role.SUPERVISOR)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(item("FIRE", "OTHER"))
                .post("/reference-lists/natures")
                .then()
                .statusCode(403);
    }
}
