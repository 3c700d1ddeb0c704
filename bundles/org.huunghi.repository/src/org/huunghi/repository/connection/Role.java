package org.huunghi.repository.connection;

/** What a user may do, as the server has it; the later may do what the earlier may. */
public enum Role {
	/** May read. */
	READER,
	/** May change the records of one union or one register. */
	PROVINCE_EDITOR,
	/** May change all records. */
	EDITOR,
	/** May manage users, rights and backups too. */
	ADMINISTRATOR
}
