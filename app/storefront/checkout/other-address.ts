/** Instead of the id of a saved address: the one in the fields. Apart from the form's shape, which only the server reads. */
export const OTHER_ADDRESS = 'khac';
