package org.huunghi.workbench.editor;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.menus.IMenuService;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.form.field.ReadOnlyWidgets;
import org.huunghi.workbench.page.OpenRecordEditor;

/** A form of the editor with its head: the record's title and icon, and what plug-ins contribute to its tool bar and context menu. */
final class FormHead {
	private static final String TOOL_BAR = "toolbar:" + RecordEditor.ID;
	private static final String POPUP = "popup:" + RecordEditor.ID;

	private final OpenRecordEditor open;
	private final ManagedForm managed;
	private final Form form;

	FormHead(Composite parent, OpenRecordEditor open, IEditorSite site) {
		this.open = open;
		managed = new ManagedForm(parent);
		form = managed.getForm().getForm();
		managed.getToolkit().setBorderStyle(SWT.BORDER);
		managed.getToolkit().decorateFormHeading(form);
		// its commands ask for themselves whether the record may be changed
		ReadOnlyWidgets.keep(form.getHead());
		EObject record = open.record();
		managed.getForm().setImage(open.services().icon(record.eClass()));
		managed.getForm().setToolTipText(ModelLabels.of(record.eClass(), open.locale()));
		refresh();
		addCommands(site);
	}

	private void addCommands(IEditorSite site) {
		IMenuService menus = site.getService(IMenuService.class);
		ContributionManager bar = (ContributionManager) form.getToolBarManager();
		menus.populateContributionManager(bar, TOOL_BAR);
		form.updateToolBar();
		MenuManager popup = new MenuManager();
		menus.populateContributionManager(popup, POPUP);
		Menu menu = popup.createContextMenu(form.getHead());
		form.getHead().setMenu(menu);
		// The toolkit would give a menu of the body to each section, and it would be disposed with the first of them.
		form.getBody().addListener(SWT.MenuDetect, e -> {
			menu.setLocation(e.x, e.y);
			menu.setVisible(true);
		});
		form.addDisposeListener(e -> {
			menus.releaseContributions(bar);
			menus.releaseContributions(popup);
			popup.dispose();
		});
	}

	ManagedForm managed() {
		return managed;
	}

	void refresh() {
		String title = Names.label(open.record(), open.locale());
		if (!form.isDisposed() && !Objects.equals(title, form.getText())) {
			form.setText(title);
		}
	}
}
