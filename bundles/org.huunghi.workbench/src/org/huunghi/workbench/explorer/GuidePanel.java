package org.huunghi.workbench.explorer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.commands.CommandIds;
import org.huunghi.workbench.commands.Commands;
import org.huunghi.workbench.icons.Icons;

/** Shows the first steps while a data folder has no union. */
final class GuidePanel extends Composite {
	GuidePanel(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		layout.verticalSpacing = 8;
		setLayout(layout);
		Label title = new Label(this, SWT.WRAP);
		title.setText(Messages.Guide_title);
		title.setFont(JFaceResources.getHeaderFont());
		title.setLayoutData(wide());
		Label text = new Label(this, SWT.WRAP);
		text.setText(Messages.Guide_text);
		text.setLayoutData(wide());
		step("new_union", Messages.Guide_create, CommandIds.NEW_UNION);
		step("dataset", Messages.Guide_install, CommandIds.INSTALL_DATA_SET);
		step("import", Messages.Guide_import, CommandIds.IMPORT);
	}

	private void step(String icon, String text, String command) {
		Button button = new Button(this, SWT.PUSH | SWT.LEFT);
		button.setImage(Icons.command(icon));
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addListener(SWT.Selection, event -> Commands.execute(command));
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 180;
		return data;
	}
}
