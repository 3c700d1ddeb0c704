package org.huunghi.workbench.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.ManagedForm;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormProvider;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.page.RecordForm;

/** A page that is a form: the sections of a definition, with controls of its own above and below them where a subclass adds some. */
public class FormPage implements RecordPage {
	private final FormProvider provider;
	private PageContext context;
	private ManagedForm managed;
	private RecordForm form;
	private boolean focused;

	/** A page that shows just what a provider defines. */
	public FormPage(FormProvider provider) {
		this.provider = Objects.requireNonNull(provider);
	}

	/** A page whose subclass says what it shows. */
	protected FormPage() {
		provider = type -> null;
	}

	/** @return the sections and fields of the record's class on this page; null for none */
	protected FormDefinition define(EClass type) {
		return provider.define(type);
	}

	/** Adds sections above those of the definition. */
	protected void before(FormBody body) {
		// Subclasses that want some.
	}

	/** Adds sections below those of the definition. */
	protected void after(FormBody body) {
		// Subclasses that want some.
	}

	/** Shows the record's present state in the controls that the subclass added. */
	protected void refreshCustom() {
		// Subclasses that have some.
	}

	/** @return whether problems that belong to no field of this page stand in its head as well; only the ordinary form says so */
	protected boolean showsAllProblems() {
		return false;
	}

	/** @return the open record; not null once created */
	protected final PageContext context() {
		return context;
	}

	/** @return the form; not null once created */
	protected final RecordForm form() {
		return form;
	}

	@Override
	public final void create(Composite parent, PageContext pageContext) {
		context = pageContext;
		managed = context.form(parent);
		FormDefinition definition = define(context.record().eClass());
		FormDefinitions definitions = definition == null ? context.definitions() : context.definitions().with(definition);
		form = new RecordForm(managed, context, definitions, showsAllProblems());
		before(form);
		if (definition != null) {
			form.add(definition);
		}
		after(form);
		form.finish();
		managed.reflow(true);
		refreshCustom();
	}

	@Override
	public void refresh() {
		form.refresh();
		refreshCustom();
	}

	@Override
	public boolean isPending() {
		return form.isPending();
	}

	@Override
	public Optional<WrongEntry> flush() {
		Field wrong = form.flush();
		return wrong == null ? Optional.empty()
				: Optional.of(new WrongEntry(wrong.label(), wrong.wrongText(), () -> form.reveal(wrong.owner(), wrong.feature())));
	}

	@Override
	public void showProblems(List<Problem> problems) {
		form.showProblems(problems);
	}

	@Override
	public void showElsewhere(ChangedElsewhere change, double strength) {
		form.showElsewhere(change, strength);
	}

	@Override
	public boolean shows(EObject target, EStructuralFeature feature) {
		return form.shows(target, feature);
	}

	@Override
	public void reveal(EObject target, EStructuralFeature feature) {
		form.reveal(target, feature);
	}

	@Override
	public void setFocus() {
		if (focused) {
			managed.getForm().setFocus();
		} else {
			focused = true;
			form.setFocus();
		}
	}
}
