package lv.kopa.desktop.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Contributions;
import lv.kopa.desktop.internal.contribution.Kind;
import lv.kopa.desktop.internal.dialog.PreferencesDialog;
import lv.kopa.desktop.internal.settings.Preferences;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.workbench.PreferencePage;
import org.osgi.framework.BundleContext;

/** The pages of preferences that are here, and what was set on them. */
final class Pages
        implements PreferencesDialog.Pages,
                Contributions.Listener<PreferencePage, PreferencePage.Description>,
                AutoCloseable {
    private final Preferences preferences;
    private final Guard guard;
    private final Scopes scopes;
    private final Contributions<PreferencePage, PreferencePage.Description> contributions;
    private Optional<PreferencesDialog> dialog = Optional.empty();

    /**
     * Pages.
     *
     * @param own the page of the window itself
     */
    Pages(
            BundleContext context,
            Contribution<PreferencePage, PreferencePage.Description> own,
            Preferences preferences,
            Guard guard,
            Scopes scopes) {
        this.preferences = preferences;
        this.guard = guard;
        this.scopes = scopes;
        contributions = new Contributions<>(context, Kind.PAGES, List.of(own), guard, this);
    }

    void open() {
        contributions.open();
    }

    @Override
    public void came(Contribution<PreferencePage, PreferencePage.Description> page) {
        apply(page);
        dialog.ifPresent(PreferencesDialog::refresh);
    }

    @Override
    public void went(Contribution<PreferencePage, PreferencePage.Description> page) {
        scopes.end(page); // its values are kept for when it comes back
        dialog.ifPresent(PreferencesDialog::refresh);
    }

    /** The dialog that shows the pages; nothing once it is closed. */
    void shownBy(Optional<PreferencesDialog> now) {
        dialog = now;
    }

    Optional<PreferencesDialog> dialog() {
        return dialog;
    }

    @Override
    public List<Contribution<PreferencePage, PreferencePage.Description>> all() {
        return contributions.present().stream()
                .sorted(Comparator.comparingInt(page -> page.description().order()))
                .toList();
    }

    @Override
    public Optional<ParameterTree> parameters(Contribution<PreferencePage, PreferencePage.Description> page) {
        return guard.call(page.origin(), () -> page.service().parameters());
    }

    @Override
    public Optional<Arguments> values(Contribution<PreferencePage, PreferencePage.Description> page) {
        return guard.call(
                page.origin(),
                () -> preferences.of(page.description().id(), page.service().parameters()));
    }

    /** What was set on the page with this id. */
    Optional<Arguments> values(String id) {
        return all().stream()
                .filter(page -> page.description().id().equals(id))
                .findFirst()
                .flatMap(this::values);
    }

    @Override
    public void put(Contribution<PreferencePage, PreferencePage.Description> page, java.util.Map<String, ?> values) {
        preferences.put(page.description().id(), values);
    }

    /** Every page hears what is set on it. */
    void applyAll() {
        all().forEach(this::apply);
    }

    private void apply(Contribution<PreferencePage, PreferencePage.Description> page) {
        values(page)
                .ifPresent(
                        values -> guard.run(page.origin(), () -> page.service().apply(values, scopes.of(page))));
    }

    @Override
    public void close() {
        contributions.close();
        dialog.ifPresent(PreferencesDialog::dispose);
    }
}
