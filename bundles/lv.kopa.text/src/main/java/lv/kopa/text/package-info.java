/**
 * Text that people read, in every shipped language at once.
 *
 * <p>A bundle says what it says through {@link lv.kopa.text.Messages}: property files beside a class, one per language.
 * What comes out is a {@link lv.kopa.text.Text}, which carries all languages and therefore stays readable in a stored
 * record after the bundle that said it has gone.
 */
@Export
@Version("0.1.0")
package lv.kopa.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
