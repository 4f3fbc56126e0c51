package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person: a contact, a sole trader, a rater. Everything else refers to persons and repeats nothing of this.
 *
 * @param name what people call the person
 * @param email an address
 * @param phone a number
 * @param code number in a register of persons, where one must be kept
 * @param heldUntil until when a duty forbids to erase this
 * @param heldFor which duty that is
 */
public record Person(
        @Personal String name,
        @Personal Optional<String> email,
        @Personal Optional<String> phone,
        @Personal Optional<String> code,
        Optional<LocalDate> heldUntil,
        Optional<String> heldFor)
        implements Entry {}
