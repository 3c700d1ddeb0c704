package org.huunghi.workbench.form.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormSection;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.FieldGrid;
import org.huunghi.workbench.page.ChangedElsewhere;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.PageContext;

/** A form of one record: sections and fields as definitions say, the sections of its facets, and ones that a page adds. For the UI thread. */
public final class RecordForm implements FormBody {
	private static final int MOST_LABEL = 190;

	private final ScrolledForm form;
	private final FieldContext context;
	private final EObject record;
	private final List<Field> fields = new ArrayList<>();
	private final Marks marks;
	private final ChangeMarks changeMarks;
	private final FieldGrid grid;
	private final Runnable stateChanged;
	private FacetSections facets;

	/**
	 * Makes an empty form, to which sections are added before it is {@linkplain #finish finished}.
	 *
	 * @param managed a form with an empty body
	 * @param open the record that is shown
	 * @param definitions the forms of all classes
	 * @param allProblems whether problems that belong to no field here stand in the head
	 */
	public RecordForm(IManagedForm managed, PageContext open, FormDefinitions definitions, boolean allProblems) {
		form = managed.getForm();
		record = open.record();
		stateChanged = open::stateChanged;
		context = new FieldContext(open.services(), open.edits(), definitions, managed.getToolkit(), open.texts(), record, new StandardFields(),
				new ArrayList<>(), this::typed);
		grid = new FieldGrid(context);
		marks = new Marks(form.getForm(), managed.getMessageManager(), fields, open.locale(), allProblems);
		changeMarks = new ChangeMarks(fields);
		managed.getMessageManager().setDecorationPosition(SWT.LEFT | SWT.TOP);
		form.getForm().addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> firstMessage()));
		form.getBody().setLayout(new TwoColumnLayout());
	}

	/** The summary in the head leads to the first field that has something wrong. */
	private void firstMessage() {
		IMessage[] all = form.getForm().getChildrenMessages();
		for (IMessage message : all == null ? new IMessage[0] : all) {
			if (message.getControl() != null && !message.getControl().isDisposed()) {
				form.showControl(message.getControl());
				message.getControl().setFocus();
				return;
			}
		}
	}

	/** Adds the sections of a definition of the record's class. */
	public void add(FormDefinition definition) {
		for (FormSection section : definition.sections()) {
			fields.addAll(grid.create(section(section.title(), section.wide()), record, section.features(), true));
		}
	}

	/** Adds a section for each of the record's facets, and what adds and removes them. */
	public void addFacets() {
		if (UnionPackage.Literals.RECORD.isInstance(record)) {
			facets = new FacetSections(this, context, form.getBody());
		}
	}

	/** To be called when all sections are there: makes the fields of all of them stand below each other. */
	public void finish() {
		context.labels().removeIf(Label::isDisposed);
		grid.alignLabels(MOST_LABEL);
		form.reflow(true);
	}

	@Override
	public List<Field> fields(Composite client, EObject owner, EStructuralFeature... features) {
		forgetDisposed();
		List<Field> made = grid.create(client, owner, List.of(features), true);
		fields.addAll(made);
		grid.alignLabels(MOST_LABEL);
		return made;
	}

	@Override
	public FormToolkit toolkit() {
		return context.toolkit();
	}

	@Override
	public void reflow() {
		form.reflow(true);
	}

	@Override
	public Composite section(String title, boolean wide) {
		return section(title, wide, null);
	}

	/** @param note stands below the title; null for none */
	Composite section(String title, boolean wide, String note) {
		FormToolkit toolkit = context.toolkit();
		int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED | (note == null ? 0 : Section.DESCRIPTION);
		Section section = toolkit.createSection(form.getBody(), style);
		section.setText(title);
		if (note != null) {
			section.setDescription(note);
		}
		section.setLayoutData(wide ? TwoColumnLayout.WIDE : null);
		section.addExpansionListener(org.eclipse.ui.forms.events.IExpansionListener.expansionStateChangedAdapter(e -> form.reflow(true)));
		Composite client = toolkit.createComposite(section, SWT.WRAP);
		section.setClient(client);
		return client;
	}

	private void typed() {
		marks.show();
		stateChanged.run();
	}

	/** Shows what the record holds now; what is just being typed stays. */
	public void refresh() {
		if (form.isDisposed()) {
			return;
		}
		if (facets != null) {
			facets.sync();
		}
		forgetDisposed();
		List.copyOf(fields).forEach(Field::refresh);
		stateChanged.run();
	}

	private void forgetDisposed() {
		fields.removeIf(field -> field.control().isDisposed());
		context.labels().removeIf(Label::isDisposed);
	}

	/** Marks these problems instead of those shown before. */
	public void showProblems(List<Problem> problems) {
		if (!form.isDisposed()) {
			forgetDisposed();
			marks.problems(problems);
		}
	}

	/** Marks what somebody else changed. @param change null for nothing, @param strength 1 for a full mark, less while it fades */
	public void showElsewhere(ChangedElsewhere change, double strength) {
		if (!form.isDisposed()) {
			forgetDisposed();
			changeMarks.show(change, strength);
		}
	}

	/** @return whether something is typed that is not yet in the record */
	public boolean isPending() {
		return fields.stream().anyMatch(Field::isPending);
	}

	/** Takes over what is typed everywhere. @return the first field whose text can't be understood, or null where all is taken over */
	public Field flush() {
		Field wrong = null;
		for (Field field : fields) {
			if (!field.flush() && wrong == null) {
				wrong = field;
			}
		}
		return wrong;
	}

	/** Sets the focus into the first field. */
	public void setFocus() {
		if (!fields.isEmpty()) {
			fields.get(0).control().setFocus();
		}
	}

	/** @return whether a field shows that feature, or the object in which it lies */
	public boolean shows(EObject target, EStructuralFeature feature) {
		return Marks.fieldOf(fields, target, feature) != null;
	}

	/** Brings the field of an object's feature into view; the object is the record or lies in it. */
	public boolean reveal(EObject target, EStructuralFeature feature) {
		Field field = Marks.fieldOf(fields, target, feature);
		if (field == null) {
			return false;
		}
		for (Composite parent = field.control().getParent(); parent != null && parent != form.getBody(); parent = parent.getParent()) {
			if (parent instanceof ExpandableComposite fold && !fold.isExpanded()) {
				fold.setExpanded(true);
				form.reflow(true);
			}
		}
		form.showControl(field.control());
		field.reveal(target, feature);
		return true;
	}
}
