package lv.kopa.engine.internal.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * Reads who signed a jar. Only what holds for every entry counts. Whether the signer is trusted is decided before a bundle
 * starts, not here.
 */
final class Signers {
    private static final String META_INF = "META-INF/";

    private Signers() {}

    /** The common name of the one who signed every entry; nobody, where one entry is unsigned or was changed. */
    static Optional<String> signer(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            if (jar.stream().noneMatch(entry -> isSignature(entry.getName()))) {
                return Optional.empty();
            }
            Set<String> common = null;
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && !entry.getName().startsWith(META_INF)) {
                    Set<String> names = names(jar, entry);
                    if (common == null) {
                        common = names;
                    } else {
                        common.retainAll(names);
                    }
                }
            }
            return common == null ? Optional.empty() : common.stream().findFirst();
        } catch (SecurityException e) {
            return Optional.empty(); // changed after it was signed
        } catch (ZipException e) {
            return Optional.empty(); // no jar: a file of data that lies in the plug-in folder as it is
        }
    }

    private static boolean isSignature(String name) {
        return name.startsWith(META_INF)
                && name.indexOf('/', META_INF.length()) < 0
                && name.toUpperCase(Locale.ROOT).endsWith(".SF");
    }

    private static Set<String> names(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream()); // signers are known once everything was read
        }
        Set<String> names = new LinkedHashSet<>();
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers != null) {
            for (CodeSigner signer : signers) {
                if (signer.getSignerCertPath().getCertificates().get(0) instanceof X509Certificate certificate) {
                    names.add(commonName(certificate.getSubjectX500Principal().getName()));
                }
            }
        }
        return names;
    }

    private static String commonName(String distinguishedName) {
        try {
            for (Rdn part : new LdapName(distinguishedName).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return part.getValue().toString();
                }
            }
            return distinguishedName;
        } catch (InvalidNameException e) {
            return distinguishedName;
        }
    }
}
