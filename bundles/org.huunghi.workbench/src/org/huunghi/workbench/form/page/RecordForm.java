package org.huunghi.workbench.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.huunghi.union.Facet;
import org.huunghi.union.Identified;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormSection;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.form.Messages;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.FieldGrid;
import org.huunghi.workbench.form.value.CellTexts;

/** The form of one record: its sections and fields as its class's definition says, and the sections of its facets. For the UI thread. */
public final class RecordForm {
	private static final int MOST_LABEL = 190;

	private final ScrolledForm form;
	private final FieldContext context;
	private final EObject record;
	private final List<Field> fields = new ArrayList<>();
	private final Marks marks;
	private final Runnable stateChanged;
	private final CommandStackListener stackChanged = event -> refresh();

	/**
	 * Fills a form.
	 *
	 * @param managed a form with an empty body
	 * @param record what is shown; loaded
	 * @param stateChanged called when {@link #isPending()} may have changed
	 */
	public RecordForm(IManagedForm managed, EObject record, Edits edits, FormServices services, FormDefinitions definitions, Runnable stateChanged) {
		this.form = managed.getForm();
		this.record = record;
		this.stateChanged = stateChanged;
		context = new FieldContext(services, edits, definitions, managed.getToolkit(), new CellTexts(services.locale()), record, new StandardFields(),
				new ArrayList<>(), this::typed);
		marks = new Marks(form.getForm(), managed.getMessageManager(), fields, services.locale());
		managed.getToolkit().setBorderStyle(SWT.BORDER);
		managed.getMessageManager().setDecorationPosition(SWT.LEFT | SWT.TOP);
		managed.getToolkit().decorateFormHeading(form.getForm());
		form.getForm().addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> firstMessage()));
		showTitle();
		createBody(definitions.of(record.eClass()));
		edits.stack().addCommandStackListener(stackChanged);
		form.addDisposeListener(e -> edits.stack().removeCommandStackListener(stackChanged));
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

	private void createBody(FormDefinition definition) {
		Composite body = form.getBody();
		body.setLayout(new TwoColumnLayout());
		FieldGrid grid = new FieldGrid(context);
		for (FormSection section : definition.sections()) {
			Composite client = section(body, section.title(), section.wide(), null);
			fields.addAll(grid.create(client, record, section.features(), true));
		}
		for (EObject content : record.eContents()) {
			if (content instanceof Facet) {
				createFacet(body, grid, content);
			}
		}
		grid.alignLabels(MOST_LABEL);
		form.reflow(true);
	}

	private void createFacet(Composite body, FieldGrid grid, EObject facet) {
		EClass type = facet.eClass();
		String note = FieldKind.isUnknown(type) ? Messages.unknownPackage : null;
		Composite client = section(body, ModelLabels.of(type, context.locale()), false, note);
		List<EStructuralFeature> features = new ArrayList<>();
		context.definitions().of(type).sections().forEach(section -> features.addAll(section.features()));
		fields.addAll(grid.create(client, facet, features, true));
	}

	private Composite section(Composite body, String title, boolean wide, String note) {
		FormToolkit toolkit = context.toolkit();
		int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED | (note == null ? 0 : Section.DESCRIPTION);
		Section section = toolkit.createSection(body, style);
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

	private void showTitle() {
		String title = Names.label(record, context.locale());
		if (!Objects.equals(title, form.getText())) {
			form.setText(title);
		}
		if (form.getImage() == null) {
			form.setImage(context.services().icon(record.eClass()));
			form.setToolTipText(ModelLabels.of(record.eClass(), context.locale()));
		}
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
		showTitle();
		fields.forEach(Field::refresh);
		stateChanged.run();
	}

	/** Marks these problems instead of those shown before. */
	public void showProblems(List<Problem> problems) {
		if (!form.isDisposed()) {
			marks.problems(problems);
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

	/**
	 * Brings a field into view and sets the focus into it.
	 *
	 * @param objectId id of the record, or of an object in it; null for the record
	 * @param featureName feature of that object; null for the object as a whole
	 * @return whether there is such a field
	 */
	public boolean reveal(String objectId, String featureName) {
		EObject target = find(objectId);
		if (target == null) {
			return false;
		}
		EStructuralFeature feature = featureName == null ? null : target.eClass().getEStructuralFeature(featureName);
		if (feature == null && featureName != null) {
			// A part without an id of its own, such as a name, is at fault: its problem knows it.
			Problem problem = marks.problemAt(featureName);
			return problem != null && reveal(problem.target(), problem.feature());
		}
		return reveal(target, feature);
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

	private EObject find(String id) {
		if (id == null || record instanceof Identified self && id.equals(self.getId())) {
			return record;
		}
		for (var all = EcoreUtil.getAllContents(List.of(record)); all.hasNext();) {
			Object object = all.next();
			if (object instanceof Identified found && id.equals(found.getId())) {
				return found;
			}
			if (object instanceof org.huunghi.union.Register) {
				all.prune();
			}
		}
		return null;
	}
}
