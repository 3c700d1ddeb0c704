package org.huunghi.workbench.table.edit;

import java.util.List;

import org.huunghi.union.Record;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.model.TableModel;

/** Adds a record of the class that a table shows, at the end. For the UI thread. */
public final class NewRecord {
	private NewRecord() {
	}

	/** @return the new record, in the register, as a change that can be undone */
	public static Record add(TableModel model, PageContext context) {
		Record record = Creation.create(model.state().type());
		model.unsaved().made(record);
		String label = Messages.bind(Messages.newRecord, ModelLabels.of(model.state().type(), context.locale()));
		context.edits().run(label, List.of(new AppendCommand(label, context.record(), UnionPackage.Literals.REGISTER__RECORDS, record)));
		return record;
	}
}
