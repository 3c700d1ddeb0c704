/** Those who work in the same repository: who is there, which records they have open, and which they have locked. */
package org.huunghi.repository.together;
