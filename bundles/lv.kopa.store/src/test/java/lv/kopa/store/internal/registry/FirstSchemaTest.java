package lv.kopa.store.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import lv.kopa.store.internal.database.Migrations;
import org.junit.jupiter.api.Test;

class FirstSchemaTest {
    @Test
    void theTablesOfTheFirstFormatAreThoseOfTheKinds() throws IOException {
        try (InputStream file = Migrations.class.getResourceAsStream("V1__registry.sql")) {
            assertEquals(FirstSchema.sql(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
