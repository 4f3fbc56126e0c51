package lv.kopa.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * An organisation. How large an enterprise is stands per year in {@link SizeClass}.
 *
 * @param name what people call it; for a sole trader a neutral word, since the name is that of a person
 * @param type what it is
 * @param registrationType in which register its number stands
 * @param registrationNumber its number there, without blanks around it
 * @param person the sole trader
 * @param country code of the country (ISO 3166-1, two letters)
 * @param founded when it was founded
 * @param nace codes of the economic activities (NACE Rev. 2), the main one first
 * @param nuts codes of the regions (NUTS)
 */
public record Organisation(
        Text name,
        Type type,
        Optional<RegistrationType> registrationType,
        Optional<String> registrationNumber,
        Optional<Id<Person>> person,
        String country,
        Optional<LocalDate> founded,
        List<String> nace,
        List<String> nuts)
        implements Entry {

    /** What an organisation is. */
    public enum Type {
        /** An enterprise. */
        ENTERPRISE,
        /** An enterprise that is one person. */
        SOLE_TRADER,
        /** A research organisation or scientific institution. */
        RESEARCH,
        /** An education institution. */
        EDUCATION,
        /** A municipality. */
        MUNICIPALITY,
        /** An association or another organisation that is not governmental. */
        ASSOCIATION,
        /** A planning region, state body or business support body. */
        PUBLIC_BODY,
        /** A partner abroad. */
        FOREIGN
    }

    /** In which register a number stands. */
    public enum RegistrationType {
        /** The Latvian register of enterprises: eleven digits. */
        ENTERPRISE_REGISTER,
        /** The Latvian register of taxpayers. */
        TAXPAYER,
        /** The Latvian register of scientific institutions. */
        SCIENTIFIC,
        /** The Latvian register of education institutions. */
        EDUCATION,
        /** A register abroad. */
        FOREIGN
    }

    /** Copies the lists and strips the number of blanks around it; one of blanks alone is none. */
    public Organisation {
        registrationNumber = registrationNumber.map(String::strip).filter(number -> !number.isEmpty());
        nace = List.copyOf(nace);
        nuts = List.copyOf(nuts);
    }

    /** Whether this is an enterprise, of one person or more. */
    public boolean isEnterprise() {
        return type == Type.ENTERPRISE || type == Type.SOLE_TRADER;
    }

    /**
     * As which type of member it counts: a sole trader as an enterprise, a municipality as a public body; empty for a partner
     * abroad, which may be anything.
     */
    public Optional<Type> memberType() {
        return switch (type) {
            case SOLE_TRADER -> Optional.of(Type.ENTERPRISE);
            case MUNICIPALITY -> Optional.of(Type.PUBLIC_BODY);
            case FOREIGN -> Optional.empty();
            case ENTERPRISE, RESEARCH, EDUCATION, ASSOCIATION, PUBLIC_BODY -> Optional.of(type);
        };
    }
}
