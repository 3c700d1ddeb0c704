package org.huunghi.workbench.editor;

import java.util.List;

/** Words the comment under which changes are saved where the user gives none: what was changed in which record. */
public final class Comments {
	private static final int MOST = 4;

	private Comments() {
	}

	/**
	 * @param record label of the record
	 * @param changes what was changed, each once; may be empty
	 * @return such as: Sửa Tống Thanh Hải: Ngày sinh, Giới tính
	 */
	public static String of(String record, List<String> changes) {
		if (changes.isEmpty()) {
			return Messages.bind(Messages.comment, record);
		}
		String named = String.join(", ", changes.subList(0, Math.min(MOST, changes.size())));
		return Messages.bind(Messages.commentChanges, record, changes.size() > MOST ? named + " …" : named);
	}
}
