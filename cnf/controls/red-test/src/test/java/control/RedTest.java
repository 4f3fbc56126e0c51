package control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RedTest {
    @Test
    void isRedUnlessToldOtherwise() {
        assertEquals("green", System.getProperty("control.colour", "red"));
    }
}
